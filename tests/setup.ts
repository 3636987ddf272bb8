import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// Waits are generous because the machine may be busy; a green test never uses them up.
configure({ asyncUtilTimeout: 5000 })

afterEach(cleanup)
